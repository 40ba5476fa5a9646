from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0005_key_fingerprint'),
    ]

    operations = [
        migrations.CreateModel(
            name='Throttle',
            fields=[
                ('key', models.CharField(help_text='HMAC of what it is about', max_length=64, primary_key=True, serialize=False)),
                ('value', models.TextField(help_text='JSON')),
                ('version', models.BigIntegerField(help_text='random; of this value')),
                ('expires_at', models.FloatField(db_index=True, help_text='seconds since the epoch')),
            ],
        ),
    ]
