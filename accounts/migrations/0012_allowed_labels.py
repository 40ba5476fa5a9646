"""The labels of an enrollment are all that its hosts may have, and further ones that it allows.

Hosts and tokens from before go on as they are: they may have any label besides.
"""

from django.db import migrations, models
from django.db.models import Q


def allow_any(apps, schema_editor):
    for name in ("Enrollment", "Host"):
        apps.get_model("accounts", name).objects.filter(~Q(labels={})).update(allowed_labels={"*": ["*"]})


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0011_networks_of_56'),
    ]

    operations = [
        migrations.AddField(
            model_name='enrollment',
            name='allowed_labels',
            field=models.JSONField(db_default={}, help_text='object of lists: the labels that they may have besides'),
        ),
        migrations.AddField(
            model_name='host',
            name='allowed_labels',
            field=models.JSONField(db_default={}),
        ),
        migrations.RunPython(allow_any, migrations.RunPython.noop, elidable=True),
    ]
