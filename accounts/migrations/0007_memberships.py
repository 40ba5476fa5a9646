import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

PEOPLES_KINDS = ("member", "login", "token", "host")


def give_entries_their_org(apps, schema_editor):
    """Audit entries on people, tokens and hosts had no organization, as there was one; now each organization sees its
    own. With members in several organizations nobody can tell, and the entries stay the site's.
    """
    orgs = list(apps.get_model("accounts", "Member").objects.values_list("org_id", flat=True).distinct()[:2])
    if len(orgs) == 1:
        entries = apps.get_model("accounts", "Audit").objects.filter(org_id="", kind__in=PEOPLES_KINDS)
        entries.update(org_id=orgs[0])


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0006_throttles'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='member',
            name='source',
            field=models.CharField(blank=True, db_default='', help_text='id of the provider whose rules gave it; empty: given by hand', max_length=100),
        ),
        migrations.AlterField(
            model_name='member',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='memberships', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddConstraint(
            model_name='member',
            constraint=models.UniqueConstraint(fields=('user', 'org'), name='one_role_in_an_org'),
        ),
        migrations.RunPython(give_entries_their_org, migrations.RunPython.noop),
    ]
