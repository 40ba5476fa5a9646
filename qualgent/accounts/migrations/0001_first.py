import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Enrollment',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('secret_hash', models.CharField(max_length=64, unique=True)),
                ('prefix', models.CharField(help_text="that the names of the hosts' agents begin with", max_length=80)),
                ('targets', models.JSONField(help_text='list of the targets that its hosts may serve; empty: all')),
                ('labels', models.JSONField(help_text='object of the labels that its agents must have')),
                ('allowed_labels', models.JSONField(db_default={}, help_text='object of lists: the labels that they may have besides')),
                ('most', models.PositiveIntegerField(help_text='number of hosts')),
                ('used', models.PositiveIntegerField(default=0)),
                ('made_by', models.CharField(max_length=150)),
                ('created_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('revoked_at', models.DateTimeField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name='KeyFingerprint',
            fields=[
                ('id', models.SmallIntegerField(primary_key=True, serialize=False)),
                ('fingerprint', models.CharField(help_text='HMAC of a constant with the key', max_length=64)),
                ('set_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='Org',
            fields=[
                ('id', models.CharField(max_length=100, primary_key=True, serialize=False)),
                ('weight', models.FloatField(db_default=1.0, help_text='share of the fleet relative to other organizations with waiting jobs')),
                ('priority_ceiling', models.SmallIntegerField(db_default=0, help_text='most urgent priority allowed; 0: every priority')),
                ('submits_per_minute', models.IntegerField(help_text='sustained rate of submitted jobs', null=True)),
                ('submit_burst', models.IntegerField(help_text='jobs that can be submitted at once', null=True)),
                ('most_waiting', models.IntegerField(help_text='waiting jobs', null=True)),
                ('most_groups', models.IntegerField(help_text='groups with waiting or running jobs', null=True)),
                ('most_running', models.IntegerField(help_text='running jobs', null=True)),
                ('most_stored_bytes', models.BigIntegerField(help_text='bytes of builds, artifacts and logs', null=True)),
                ('max_attempts', models.JSONField(db_default={}, help_text='attempts by outcome where they differ from the server\'s, such as {"lost": 5}')),
                ('stored_bytes', models.BigIntegerField(db_default=0, help_text='bytes of builds, artifacts and logs of ended attempts; updated in the same transactions')),
                ('created_at', models.DateTimeField()),
                ('deleting_at', models.DateTimeField(help_text='since when all that is its is being removed; empty: it is not', null=True)),
            ],
        ),
        migrations.CreateModel(
            name='Throttle',
            fields=[
                ('key', models.CharField(help_text='HMAC of what it is about', max_length=64, primary_key=True, serialize=False)),
                ('value', models.TextField(help_text='JSON')),
                ('version', models.BigIntegerField(help_text='random; of this value')),
                ('expires_at', models.FloatField(db_index=True, help_text='seconds since the epoch')),
            ],
        ),
        migrations.CreateModel(
            name='Audit',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('at', models.DateTimeField(db_index=True)),
                ('actor', models.CharField(help_text='user, agent or server', max_length=100)),
                ('door', models.CharField(help_text='interface: api, qgjob, dashboard, admin, agent or server', max_length=12)),
                ('address', models.CharField(blank=True, help_text='IP address of the client, if any', max_length=64)),
                ('client', models.CharField(blank=True, help_text='client program, such as qgjob/1.0', max_length=100)),
                ('action', models.CharField(max_length=20)),
                ('kind', models.CharField(help_text='kind of the changed object: job, agent, org, build, …', max_length=12)),
                ('object_id', models.CharField(blank=True, help_text='id of the changed object; empty: see the selection', max_length=310)),
                ('org_id', models.CharField(blank=True, db_default='', help_text="whose object it is; empty: nobody's, or of several", max_length=100)),
                ('selection', models.JSONField(help_text='filter that selected the changed objects', null=True)),
                ('count', models.PositiveIntegerField(help_text='number of changed objects')),
                ('before', models.JSONField(null=True)),
                ('after', models.JSONField(null=True)),
                ('note', models.CharField(blank=True, max_length=500)),
            ],
            options={
                'verbose_name_plural': 'audit',
                'indexes': [models.Index(fields=['kind', 'object_id', 'id'], name='audit_object'), models.Index(fields=['actor', 'id'], name='audit_actor'), models.Index(fields=['action', 'id'], name='audit_action')],
            },
        ),
        migrations.CreateModel(
            name='Link',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('code_hash', models.CharField(max_length=64, unique=True)),
                ('purpose', models.CharField(choices=[('invite', 'Invite'), ('reset', 'Reset'), ('forgotten', 'Forgotten'), ('bootstrap', 'Bootstrap')], max_length=10)),
                ('role', models.CharField(blank=True, choices=[('viewer', 'Viewer'), ('submitter', 'Submitter'), ('owner', 'Owner')], max_length=10)),
                ('note', models.CharField(blank=True, help_text='for whom it was made', max_length=200)),
                ('email', models.CharField(blank=True, db_default='', help_text='address of the person who joins by it', max_length=254)),
                ('made_by', models.CharField(max_length=150)),
                ('created_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('used_at', models.DateTimeField(null=True)),
                ('user', models.ForeignKey(help_text='whose password is set; empty: a new one', null=True, on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
                ('org', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='accounts.org')),
            ],
        ),
        migrations.CreateModel(
            name='Host',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('name', models.CharField(help_text='host name of the machine when it enrolled', max_length=100)),
                ('secret_hash', models.CharField(max_length=64, unique=True)),
                ('next_hash', models.CharField(blank=True, db_index=True, help_text='of the credential to rotate to', max_length=64)),
                ('old_hash', models.CharField(blank=True, db_index=True, help_text='of the one before: whoever uses it is a copy', max_length=64)),
                ('prefix', models.CharField(max_length=80)),
                ('targets', models.JSONField()),
                ('labels', models.JSONField()),
                ('allowed_labels', models.JSONField(db_default={})),
                ('created_at', models.DateTimeField()),
                ('rotated_at', models.DateTimeField()),
                ('last_used_at', models.DateTimeField(null=True)),
                ('last_address', models.CharField(blank=True, max_length=64)),
                ('copied_at', models.DateTimeField(help_text='when a copy of its credential was noticed and refused', null=True)),
                ('revoked_at', models.DateTimeField(null=True)),
                ('enrollment', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='hosts', to='accounts.enrollment')),
                ('org', models.ForeignKey(help_text='whose jobs alone it runs; empty: shared by all', null=True, on_delete=django.db.models.deletion.PROTECT, to='accounts.org')),
            ],
        ),
        migrations.AddField(
            model_name='enrollment',
            name='org',
            field=models.ForeignKey(help_text='whose hosts they are; empty: shared by all', null=True, on_delete=django.db.models.deletion.PROTECT, to='accounts.org'),
        ),
        migrations.CreateModel(
            name='CiRule',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('issuer', models.CharField(help_text="URL of the CI service's OpenID Connect issuer", max_length=200)),
                ('repository', models.CharField(help_text='owner/name, or owner/* for all directly of one owner', max_length=300)),
                ('repository_id', models.CharField(blank=True, db_default='', help_text='id of the repository, or of the owner in owner/*, at the service; empty: not used yet', max_length=40)),
                ('branch', models.CharField(help_text='a branch, release/* for those that begin so, or *: every ref', max_length=200)),
                ('is_protected', models.BooleanField(help_text='protected branches and tags only')),
                ('proved_at', models.DateTimeField(help_text='when a job of the repository first named the organization; empty: no job has', null=True)),
                ('environment', models.CharField(blank=True, help_text='deployment environment; empty: any, or none', max_length=200)),
                ('scope', models.CharField(help_text='read or submit', max_length=10)),
                ('made_by', models.CharField(max_length=150)),
                ('created_at', models.DateTimeField()),
                ('org', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='ci_rules', to='accounts.org')),
            ],
        ),
        migrations.CreateModel(
            name='Token',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=100)),
                ('secret_hash', models.CharField(max_length=64, unique=True)),
                ('job_hash', models.CharField(blank=True, db_default='', help_text="SHA-256 of the id of the CI job's own token", max_length=64)),
                ('run_url', models.CharField(blank=True, db_default='', help_text="page of the CI job's run", max_length=500)),
                ('scopes', models.JSONField(help_text='list of read, submit and operate')),
                ('created_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('warned_at', models.DateTimeField(help_text='when a mail said that it expires soon', null=True)),
                ('last_used_at', models.DateTimeField(null=True)),
                ('last_address', models.CharField(blank=True, max_length=64)),
                ('revoked_at', models.DateTimeField(null=True)),
                ('org', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='accounts.org')),
                ('rule', models.ForeignKey(help_text='by which a CI job got it', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='tokens', to='accounts.cirule')),
                ('user', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='tokens', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='AuditedJob',
            fields=[
                ('id', models.BigAutoField(primary_key=True, serialize=False)),
                ('job_id', models.UUIDField(help_text='not a foreign key: the entry outlives the job')),
                ('before', models.CharField(help_text='previous status or priority', max_length=10)),
                ('audit', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='jobs', to='accounts.audit')),
            ],
            options={
                'indexes': [models.Index(fields=['job_id', 'audit'], name='audited_job'), models.Index(fields=['audit', 'id'], name='audited_entry')],
            },
        ),
        migrations.CreateModel(
            name='Member',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('role', models.CharField(choices=[('viewer', 'Viewer'), ('submitter', 'Submitter'), ('owner', 'Owner')], max_length=10)),
                ('source', models.CharField(blank=True, db_default='', help_text='id of the provider whose rules gave it; empty: given by hand', max_length=100)),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='memberships', to=settings.AUTH_USER_MODEL)),
                ('org', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='members', to='accounts.org')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('user', 'org'), name='one_role_in_an_org')],
            },
        ),
        migrations.CreateModel(
            name='DeviceLogin',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('device_hash', models.CharField(help_text='SHA-256 of the code that qgjob has', max_length=64, unique=True)),
                ('user_hash', models.CharField(help_text='HMAC with the secret key of the short code that a person types', max_length=64, unique=True)),
                ('machine', models.CharField(help_text='as it calls itself', max_length=80)),
                ('address', models.CharField(blank=True, max_length=64)),
                ('network', models.CharField(blank=True, help_text='the address, or of IPv6 its /56', max_length=64)),
                ('client', models.CharField(blank=True, max_length=100)),
                ('state', models.CharField(choices=[('pending', 'Pending'), ('approved', 'Approved'), ('denied', 'Denied'), ('used', 'Used')], max_length=10)),
                ('scopes', models.JSONField(help_text='list of read, submit and operate; empty: not approved')),
                ('token_seconds', models.PositiveIntegerField(default=0, help_text='life of the token')),
                ('interval_seconds', models.PositiveSmallIntegerField(help_text='least time between two polls')),
                ('polled_at', models.DateTimeField(null=True)),
                ('created_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField(db_index=True)),
                ('user', models.ForeignKey(help_text='who approved it', null=True, on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
                ('org', models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, to='accounts.org')),
            ],
            options={
                'indexes': [models.Index(fields=['network', 'state'], name='device_login_network')],
            },
        ),
        migrations.CreateModel(
            name='SiteGrant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(help_text='id of the provider whose rules gave it', max_length=100)),
                ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='site_grants', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('user', 'source'), name='one_grant_of_a_provider')],
            },
        ),
    ]
