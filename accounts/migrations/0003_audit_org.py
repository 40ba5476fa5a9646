from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0002_shared_mode'),
    ]

    operations = [
        migrations.AddField(
            model_name='audit',
            name='org_id',
            field=models.CharField(blank=True, db_default='', help_text="whose object it is; empty: nobody's, or of several", max_length=100),
        ),
    ]
