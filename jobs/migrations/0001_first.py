import django.db.models.deletion
from django.db import migrations, models

from qualgent.ledger import unchecked_json


def insert_epoch(apps, schema_editor):
    apps.get_model("jobs", "SchedulerEpoch").objects.create(epoch=0)


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('accounts', '0001_first'),
    ]

    operations = [
        migrations.CreateModel(
            name='CallReply',
            fields=[
                ('id', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('reply', models.BinaryField()),
                ('created_at', models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name='CountedMark',
            fields=[
                ('id', models.SmallIntegerField(primary_key=True, serialize=False)),
                ('marks', models.JSONField(help_text='newest ids that were counted, and older ones that were not yet')),
            ],
        ),
        migrations.CreateModel(
            name='IdempotencyRecord',
            fields=[
                ('key', models.CharField(help_text="the caller's own; behind the caller, if shared", max_length=400, primary_key=True, serialize=False)),
                ('org_id', models.CharField(blank=True, db_default='', db_index=True, help_text="the caller's; empty: the site", max_length=100)),
                ('fingerprint', models.CharField(help_text='SHA-256 of method, path and body', max_length=64)),
                ('status', models.PositiveSmallIntegerField()),
                ('answer', models.BinaryField(help_text='zlib-compressed JSON')),
                ('created_at', models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name='Job',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('app_version_id', models.CharField(max_length=200)),
                ('test', models.CharField(max_length=500)),
                ('priority', models.SmallIntegerField()),
                ('target', models.CharField(max_length=64)),
                ('labels', unchecked_json.UncheckedJSONField(default=dict)),
                ('token_id', models.UUIDField(help_text='of the program that submitted it; it may cancel and retry it', null=True)),
                ('app_url', models.CharField(blank=True, db_default='', help_text='download URL of the build', max_length=2000)),
                ('timeout_seconds', models.FloatField(help_text="of the test itself; empty: the agent's default", null=True)),
                ('install_timeout_seconds', models.FloatField(help_text="empty: the agent's default", null=True)),
                ('silence_timeout_seconds', models.FloatField(help_text="empty: the agent's default", null=True)),
                ('retries', models.PositiveSmallIntegerField(db_default=0, help_text='additional attempts after a failed or timed out one')),
                ('max_attempts', unchecked_json.UncheckedJSONField(db_default={}, help_text='attempts by outcome, overriding the organization\'s: {"lost": 5}')),
                ('on_disconnect', models.CharField(db_default='requeue', help_text='when its agent is lost: requeue, wait or fail', max_length=8)),
                ('disconnect_wait_seconds', models.FloatField(help_text="for wait; empty: the server's default", null=True)),
                ('queue_timeout_seconds', models.FloatField(help_text='longest wait in the queue; empty: unlimited', null=True)),
                ('flaky', models.BooleanField(db_default=False, help_text='passed after a failed or timed out attempt')),
                ('quarantined', models.BooleanField(db_default=False, help_text='not retried, as several agents were lost while they ran it')),
                ('excused', models.BooleanField(db_default=False, help_text='failed while its test was quarantined; does not fail the batch')),
                ('status', models.CharField(choices=[('pending', 'waiting'), ('running', 'running'), ('done', 'passed'), ('failed', 'failed'), ('cancelled', 'cancelled')], max_length=10)),
                ('phase', models.CharField(blank=True, choices=[('waiting', 'waiting'), ('backoff', 'backoff'), ('assigned', 'assigned'), ('installing', 'installing'), ('executing', 'executing')], max_length=10)),
                ('reason', models.CharField(blank=True, help_text='why it failed or was requeued', max_length=500)),
                ('cause', models.CharField(blank=True, db_default='', help_text='why its last ended attempt did not pass, in one line', max_length=300)),
                ('attempts', models.PositiveSmallIntegerField(default=0)),
                ('round_start', models.PositiveSmallIntegerField(default=0, help_text='attempts before the last manual retry; not counted')),
                ('attempt_id', models.UUIDField(help_text='the active attempt', null=True)),
                ('agent', models.CharField(blank=True, max_length=100)),
                ('simulated', models.BooleanField(default=False)),
                ('created_at', models.DateTimeField()),
                ('queued_at', models.DateTimeField(help_text='time that ranks it: kept when an agent is lost, new on a manual retry')),
                ('started_at', models.DateTimeField(null=True)),
                ('finished_at', models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='Minute',
            fields=[
                ('at', models.DateTimeField(help_text='start of the minute', primary_key=True, serialize=False)),
                ('figures', models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name='SchedulerEpoch',
            fields=[
                ('epoch', models.BigIntegerField(help_text='rises with each scheduler', primary_key=True, serialize=False)),
                ('pulse', models.BigIntegerField(default=0, help_text='advanced by the scheduler every second')),
                ('holder', models.CharField(blank=True, help_text="name of the scheduler's database sessions", max_length=63)),
            ],
        ),
        migrations.CreateModel(
            name='UploadReservation',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('org_id', models.CharField(db_index=True, help_text='not a foreign key: it may be new', max_length=100)),
                ('bytes', models.BigIntegerField()),
                ('beat', models.BigIntegerField(help_text='advanced by its gateway while the upload goes on')),
            ],
        ),
        migrations.CreateModel(
            name='Batch',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('total', models.PositiveIntegerField()),
                ('done', models.PositiveIntegerField(default=0)),
                ('failed', models.PositiveIntegerField(default=0)),
                ('cancelled', models.PositiveIntegerField(default=0)),
                ('excused', models.PositiveIntegerField(db_default=0, help_text='failed jobs whose tests are quarantined')),
                ('suite', models.CharField(blank=True, db_default='', help_text='name of the test suite; batches of one suite are compared', max_length=200)),
                ('branch', models.CharField(blank=True, db_default='', max_length=200)),
                ('commit', models.CharField(blank=True, db_default='', max_length=100)),
                ('url', models.CharField(blank=True, db_default='', help_text='URL of the CI run', max_length=2000)),
                ('repository', models.CharField(blank=True, db_default='', help_text='URL of the repository that the commit is in', max_length=500)),
                ('token_id', models.UUIDField(help_text='of the program that submitted it; it may cancel and retry it', null=True)),
                ('retry_budget', models.PositiveIntegerField(help_text='retries of all its jobs together', null=True)),
                ('retries_used', models.PositiveIntegerField(db_default=0)),
                ('created_at', models.DateTimeField()),
                ('finished_at', models.DateTimeField(null=True)),
                ('org', models.ForeignKey(help_text='empty: jobs of several organizations', null=True, on_delete=django.db.models.deletion.PROTECT, to='accounts.org')),
            ],
            options={
                'verbose_name_plural': 'batches',
            },
        ),
        migrations.CreateModel(
            name='Estimate',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=12)),
                ('key', models.CharField(max_length=800)),
                ('seconds', models.FloatField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('kind', 'key'), name='estimate_key')],
            },
        ),
        migrations.CreateModel(
            name='Event',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('kind', models.CharField(max_length=24)),
                ('level', models.CharField(help_text='info, warn or bad', max_length=4)),
                ('text', models.CharField(max_length=500)),
                ('org_id', models.CharField(blank=True, max_length=100)),
                ('job_id', models.UUIDField(help_text='not a foreign key: the event may outlive the job', null=True)),
                ('batch_id', models.UUIDField(null=True)),
                ('agent', models.CharField(blank=True, max_length=100)),
                ('told', models.BooleanField(db_default=True, help_text='false: another event summarizes this one')),
            ],
            options={
                'indexes': [models.Index(fields=['agent', 'id'], name='event_agent'), models.Index(fields=['told', 'id'], name='event_told')],
            },
        ),
        migrations.CreateModel(
            name='Group',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('app_version_id', models.CharField(max_length=200)),
                ('target', models.CharField(max_length=64)),
                ('labels', unchecked_json.UncheckedJSONField(default=dict)),
                ('total', models.PositiveIntegerField(default=0)),
                ('done', models.PositiveIntegerField(default=0)),
                ('failed', models.PositiveIntegerField(default=0)),
                ('cancelled', models.PositiveIntegerField(default=0)),
                ('created_at', models.DateTimeField()),
                ('changed_at', models.DateTimeField(db_index=True)),
                ('org', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='groups', to='accounts.org')),
            ],
        ),
        migrations.CreateModel(
            name='ParkedJob',
            fields=[
                ('job', models.OneToOneField(db_constraint=False, on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='parked', serialize=False, to='jobs.job')),
                ('reason', models.CharField(max_length=500)),
                ('parked_at', models.DateTimeField()),
            ],
        ),
        migrations.AddField(
            model_name='job',
            name='batch',
            field=models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='jobs', to='jobs.batch'),
        ),
        migrations.AddField(
            model_name='job',
            name='group',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='jobs.group'),
        ),
        migrations.AddField(
            model_name='job',
            name='org',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='accounts.org'),
        ),
        migrations.CreateModel(
            name='Attempt',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('number', models.PositiveSmallIntegerField()),
                ('agent', models.CharField(max_length=100)),
                ('token', models.CharField(max_length=64)),
                ('phase', models.CharField(blank=True, choices=[('waiting', 'waiting'), ('backoff', 'backoff'), ('assigned', 'assigned'), ('installing', 'installing'), ('executing', 'executing')], max_length=10)),
                ('outcome', models.CharField(blank=True, choices=[('passed', 'passed'), ('failed', 'failed'), ('timed_out', 'timed out'), ('lost', 'lost'), ('cancelled', 'cancelled'), ('error', 'error')], max_length=10)),
                ('installs', models.BooleanField(help_text='whether the build had to be installed first')),
                ('simulated', models.BooleanField(default=False)),
                ('leased_at', models.DateTimeField()),
                ('started_at', models.DateTimeField(help_text='start of the test itself', null=True)),
                ('finished_at', models.DateTimeField(null=True)),
                ('install_seconds', models.FloatField(help_text='empty: no install', null=True)),
                ('run_seconds', models.FloatField(null=True)),
                ('exit_code', models.IntegerField(null=True)),
                ('peak_memory_bytes', models.BigIntegerField(null=True)),
                ('message', models.CharField(blank=True, max_length=2000)),
                ('cause', models.CharField(blank=True, db_default='', help_text='why it did not pass, in one line', max_length=300)),
                ('cause_line', models.PositiveIntegerField(help_text='line of the log that the cause points to', null=True)),
                ('log_bytes', models.BigIntegerField(help_text='size of the log; empty: not ended, or no log', null=True)),
                ('log_truncated', models.BooleanField(db_default=False)),
                ('log_removed', models.BooleanField(db_default=False, help_text='removed by retention')),
                ('job', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='tries', to='jobs.job')),
            ],
        ),
        migrations.CreateModel(
            name='KnownTest',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('test', models.CharField(max_length=500)),
                ('target', models.CharField(max_length=64)),
                ('attempts', models.PositiveIntegerField(default=0)),
                ('passed', models.PositiveIntegerField(default=0, help_text='passed attempts')),
                ('flaky', models.PositiveIntegerField(default=0, help_text='jobs that passed after a bad attempt')),
                ('jobs', models.PositiveIntegerField(default=0, help_text='jobs that ended as done or failed')),
                ('mean_seconds', models.FloatField(help_text='moving average of passed attempts; the newest weighs 0.3', null=True)),
                ('last_outcome', models.CharField(max_length=10)),
                ('last_seconds', models.FloatField(null=True)),
                ('last_job_id', models.UUIDField()),
                ('last_at', models.DateTimeField(db_index=True)),
                ('recent', models.CharField(blank=True, db_default='', help_text='outcomes of the newest attempts, one letter each, newest last', max_length=20)),
                ('recent_tenths', models.CharField(blank=True, db_default='', help_text='durations of these attempts in tenths of a second, six digits each; blank: unknown', max_length=120)),
                ('quarantined', models.BooleanField(db_default=False, help_text='its failures do not fail a batch')),
                ('quarantine_note', models.CharField(blank=True, db_default='', max_length=500)),
                ('quarantined_at', models.DateTimeField(null=True)),
                ('org', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='accounts.org')),
            ],
        ),
        migrations.CreateModel(
            name='WaitingFailure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('job', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.CASCADE, to='jobs.job')),
            ],
        ),
        migrations.CreateModel(
            name='Artifact',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('path', models.CharField(help_text="relative to the attempt's artifacts folder", max_length=500)),
                ('size', models.BigIntegerField()),
                ('sha256', models.CharField(max_length=64)),
                ('content_type', models.CharField(max_length=100)),
                ('created_at', models.DateTimeField()),
                ('attempt', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='artifacts', to='jobs.attempt')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('attempt', 'path'), name='artifact_path')],
            },
        ),
        migrations.CreateModel(
            name='Build',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('app_version_id', models.CharField(max_length=200)),
                ('app_url', models.CharField(blank=True, max_length=2000)),
                ('name', models.CharField(blank=True, help_text='file name', max_length=200)),
                ('size', models.BigIntegerField(help_text='empty: no file', null=True)),
                ('sha256', models.CharField(blank=True, max_length=64)),
                ('created_at', models.DateTimeField()),
                ('org', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='accounts.org')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('org', 'app_version_id'), name='build_version')],
            },
        ),
        migrations.CreateModel(
            name='Case',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(help_text='position in the file')),
                ('name', models.CharField(max_length=500)),
                ('classname', models.CharField(blank=True, max_length=500)),
                ('outcome', models.CharField(max_length=10)),
                ('seconds', models.FloatField()),
                ('message', models.TextField(blank=True)),
                ('attempt', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='cases', to='jobs.attempt')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('attempt', 'number'), name='case_number')],
            },
        ),
        migrations.CreateModel(
            name='Failure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveSmallIntegerField(help_text='0 is the cause of the attempt')),
                ('case_number', models.PositiveIntegerField(help_text='of the test case; empty: the attempt as a whole', null=True)),
                ('name', models.CharField(blank=True, help_text='name of the test case', max_length=500)),
                ('cause', models.CharField(max_length=300)),
                ('fingerprint', models.CharField(help_text='equal for equal causes', max_length=16)),
                ('rules', models.PositiveSmallIntegerField(help_text='version of the rules that made the fingerprint')),
                ('source', models.CharField(help_text='case, log, agent (its message), or exit (the exit status)', max_length=10)),
                ('line', models.PositiveIntegerField(help_text='of the log', null=True)),
                ('job_id', models.UUIDField()),
                ('batch_id', models.UUIDField(null=True)),
                ('test_id', models.UUIDField()),
                ('app_version_id', models.CharField(max_length=200)),
                ('agent', models.CharField(max_length=100)),
                ('outcome', models.CharField(choices=[('passed', 'passed'), ('failed', 'failed'), ('timed_out', 'timed out'), ('lost', 'lost'), ('cancelled', 'cancelled'), ('error', 'error')], max_length=10)),
                ('at', models.DateTimeField(help_text='end of the attempt')),
                ('attempt', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='failures', to='jobs.attempt')),
                ('org', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='accounts.org')),
            ],
            options={
                'indexes': [models.Index(fields=['batch_id'], name='failure_batch'), models.Index(fields=['org', 'app_version_id'], name='failure_build'), models.Index(fields=['fingerprint', 'at'], name='failure_fingerprint'), models.Index(fields=['at'], name='failure_at')],
                'constraints': [models.UniqueConstraint(fields=('attempt', 'number'), name='failure_number')],
            },
        ),
        migrations.CreateModel(
            name='FailureNote',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('fingerprint', models.CharField(max_length=16)),
                ('note', models.CharField(blank=True, max_length=500)),
                ('owner', models.CharField(blank=True, max_length=200)),
                ('ticket_url', models.CharField(blank=True, max_length=2000)),
                ('changed_at', models.DateTimeField()),
                ('changed_by', models.CharField(max_length=200)),
                ('org', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to='accounts.org')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('org', 'fingerprint'), name='failure_note')],
            },
        ),
        migrations.AddIndex(
            model_name='group',
            index=models.Index(fields=['app_version_id', 'org'], name='group_build'),
        ),
        migrations.AddIndex(
            model_name='job',
            index=models.Index(fields=['status', 'id'], name='job_status'),
        ),
        migrations.AddIndex(
            model_name='job',
            index=models.Index(fields=['org', 'id'], name='job_org'),
        ),
        migrations.AddIndex(
            model_name='job',
            index=models.Index(fields=['group', 'id'], name='job_group'),
        ),
        migrations.AddIndex(
            model_name='job',
            index=models.Index(fields=['batch', 'id'], name='job_batch'),
        ),
        migrations.AddIndex(
            model_name='job',
            index=models.Index(condition=models.Q(('attempts__gt', 0)), fields=['test', 'org', 'id'], name='job_test_ran'),
        ),
        migrations.AddIndex(
            model_name='attempt',
            index=models.Index(fields=['outcome', 'id'], name='attempt_outcome'),
        ),
        migrations.AddIndex(
            model_name='attempt',
            index=models.Index(fields=['agent', 'id'], name='attempt_agent'),
        ),
        migrations.AddIndex(
            model_name='knowntest',
            index=models.Index(fields=['org', 'last_at'], name='test_org'),
        ),
        migrations.AddIndex(
            model_name='knowntest',
            index=models.Index(fields=['flaky', 'last_at'], name='test_flaky'),
        ),
        migrations.RunPython(insert_epoch, migrations.RunPython.noop),
    ]
