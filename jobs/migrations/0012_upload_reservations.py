from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('jobs', '0011_scheduler_epoch'),
    ]

    operations = [
        migrations.CreateModel(
            name='UploadReservation',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('org_id', models.CharField(db_index=True, help_text='not a foreign key: it may be new', max_length=100)),
                ('bytes', models.BigIntegerField()),
                ('beat', models.BigIntegerField(help_text='advanced by its gateway while the upload goes on')),
            ],
        ),
    ]
