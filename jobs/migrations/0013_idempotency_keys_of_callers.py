"""Idempotency-Keys count per caller: those stored until now are the local user's."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('jobs', '0012_upload_reservations'),
    ]

    operations = [
        migrations.AlterField(
            model_name='idempotencyrecord',
            name='key',
            field=models.CharField(help_text="the caller's own; behind the caller, if shared", max_length=400, primary_key=True, serialize=False),
        ),
        migrations.AddField(
            model_name='idempotencyrecord',
            name='org_id',
            field=models.CharField(blank=True, db_default='', db_index=True, help_text="the caller's; empty: the site", max_length=100),
        ),
    ]
