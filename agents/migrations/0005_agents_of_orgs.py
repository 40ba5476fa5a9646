from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agents', '0004_alarms'),
    ]

    operations = [
        migrations.AddField(
            model_name='agent',
            name='org_id',
            field=models.CharField(blank=True, db_default='', db_index=True, help_text='whose jobs alone it runs; empty: shared', max_length=100),
        ),
    ]
