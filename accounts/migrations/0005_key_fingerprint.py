from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0004_mail'),
    ]

    operations = [
        migrations.CreateModel(
            name='KeyFingerprint',
            fields=[
                ('id', models.SmallIntegerField(primary_key=True, serialize=False)),
                ('fingerprint', models.CharField(help_text='HMAC of a constant with the key', max_length=64)),
                ('set_at', models.DateTimeField()),
            ],
        ),
    ]
