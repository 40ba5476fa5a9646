"""A device host belongs to one organization or is shared; those enrolled until now are shared. Organizations end."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0009_logins_without_secrets'),
    ]

    operations = [
        migrations.AddField(
            model_name='org',
            name='deleting_at',
            field=models.DateTimeField(help_text='since when all that is its is being removed; empty: it is not', null=True),
        ),
        migrations.AddField(
            model_name='enrollment',
            name='org',
            field=models.ForeignKey(help_text='whose hosts they are; empty: shared by all', null=True, on_delete=django.db.models.deletion.PROTECT, to='accounts.org'),
        ),
        migrations.AddField(
            model_name='host',
            name='org',
            field=models.ForeignKey(help_text='whose jobs alone it runs; empty: shared by all', null=True, on_delete=django.db.models.deletion.PROTECT, to='accounts.org'),
        ),
    ]
