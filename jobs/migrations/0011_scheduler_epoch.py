from django.db import migrations, models


def insert_row(apps, schema_editor):
    apps.get_model("jobs", "SchedulerEpoch").objects.create(epoch=0)


class Migration(migrations.Migration):

    dependencies = [
        ('jobs', '0010_call_replies'),
    ]

    operations = [
        migrations.CreateModel(
            name='SchedulerEpoch',
            fields=[
                ('epoch', models.BigIntegerField(help_text='rises with each scheduler', primary_key=True, serialize=False)),
                ('pulse', models.BigIntegerField(default=0, help_text='advanced by the scheduler every second')),
                ('holder', models.CharField(blank=True, help_text="name of the scheduler's database sessions", max_length=63)),
            ],
        ),
        migrations.RunPython(insert_row, migrations.RunPython.noop),
    ]
