from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Agent',
            fields=[
                ('name', models.CharField(max_length=100, primary_key=True, serialize=False)),
                ('instance', models.CharField(blank=True, db_default='', help_text="of its process: a new one holds nothing of the old one's", max_length=100)),
                ('connection', models.BigIntegerField(db_default=0, help_text='number of its newest connection, by its process: older ones change nothing')),
                ('host', models.CharField(max_length=100)),
                ('host_id', models.UUIDField(help_text='of the enrolled host whose agent it is; only that may connect as it', null=True)),
                ('org_id', models.CharField(blank=True, db_default='', db_index=True, help_text='whose jobs alone it runs; empty: shared', max_length=100)),
                ('software', models.CharField(max_length=100)),
                ('targets', models.JSONField(default=list)),
                ('labels', models.JSONField(default=dict)),
                ('capabilities', models.JSONField(db_default=[], help_text='optional features of the agent protocol that it has')),
                ('installed', models.JSONField(default=list, help_text='builds on the device, most recently used first')),
                ('simulated', models.BooleanField(default=False)),
                ('fallback', models.BooleanField(default=False, help_text='serves the targets nobody else serves')),
                ('held', models.CharField(blank=True, choices=[('drained', 'drained'), ('paused', 'paused'), ('quarantined', 'quarantined')], db_default='', max_length=12)),
                ('held_note', models.CharField(blank=True, db_default='', max_length=500)),
                ('held_until', models.DateTimeField(help_text='then it takes work again; empty: until somebody says so', null=True)),
                ('held_by', models.CharField(blank=True, db_default='', help_text='who set it', max_length=200)),
                ('held_at', models.DateTimeField(help_text='when it was set', null=True)),
                ('paused_reason', models.CharField(blank=True, db_default='', help_text='why it paused itself; empty: it did not', max_length=2000)),
                ('paused_at', models.DateTimeField(help_text='since when it has paused itself; empty: it has not', null=True)),
                ('connected', models.BooleanField(default=False)),
                ('signed_off', models.BooleanField(db_default=False, help_text='its process was stopped in order: no alarm')),
                ('first_seen_at', models.DateTimeField()),
                ('last_seen_at', models.DateTimeField()),
            ],
        ),
    ]
