import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('accounts', '0001_first'),
    ]

    operations = [
        migrations.CreateModel(
            name='Webhook',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('url', models.CharField(max_length=2000)),
                ('description', models.CharField(blank=True, max_length=200)),
                ('events', models.JSONField(help_text='events to send')),
                ('statuses', models.JSONField(help_text='only jobs and batches that ended with one of these statuses; empty: all')),
                ('enabled', models.BooleanField()),
                ('disabled_reason', models.CharField(blank=True, help_text='why the server disabled it', max_length=500)),
                ('failing_since', models.DateTimeField(help_text='time of the first failure since the last successful delivery', null=True)),
                ('failures', models.PositiveIntegerField(db_default=0, help_text='failed attempts since the last success')),
                ('paused_until', models.DateTimeField(help_text='nothing is sent before: the circuit breaker is open', null=True)),
                ('secret', models.CharField(max_length=100)),
                ('old_secrets', models.JSONField(help_text='[secret, expiry (ms)] of each earlier secret that still signs deliveries')),
                ('created_at', models.DateTimeField()),
                ('org', models.ForeignKey(help_text='empty: all organizations', null=True, on_delete=django.db.models.deletion.PROTECT, to='accounts.org')),
            ],
        ),
        migrations.CreateModel(
            name='Delivery',
            fields=[
                ('id', models.UUIDField(primary_key=True, serialize=False)),
                ('event_id', models.UUIDField(help_text='the webhook-id: the same for all webhooks and redeliveries')),
                ('event', models.CharField(max_length=20)),
                ('payload', models.TextField(help_text='JSON body, sent unchanged')),
                ('state', models.CharField(help_text='pending, delivered, failed (will be retried) or given_up', max_length=10)),
                ('attempts', models.PositiveIntegerField(db_default=0)),
                ('failures', models.PositiveIntegerField(db_default=0, help_text='failed attempts since the event, or since the last redelivery')),
                ('next_attempt_at', models.DateTimeField(help_text='empty: no further attempt', null=True)),
                ('claim', models.UUIDField(help_text='of the process that sends it now', null=True)),
                ('unrecorded', models.PositiveSmallIntegerField(db_default=0, help_text='claims since the last recorded attempt')),
                ('parked_at', models.DateTimeField(help_text='given up then: no result of an attempt could be recorded', null=True)),
                ('give_up_at', models.DateTimeField()),
                ('last_attempt_at', models.DateTimeField(null=True)),
                ('finished_at', models.DateTimeField(help_text='time of delivery, or when it was given up', null=True)),
                ('status_code', models.PositiveSmallIntegerField(help_text='of the last response', null=True)),
                ('error', models.CharField(blank=True, db_default='', help_text='of the last attempt', max_length=500)),
                ('seconds', models.FloatField(help_text='duration of the last attempt', null=True)),
                ('response', models.CharField(blank=True, db_default='', help_text='start of the last response', max_length=500)),
                ('created_at', models.DateTimeField(db_index=True)),
                ('webhook', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, to='webhooks.webhook')),
            ],
            options={
                'verbose_name_plural': 'deliveries',
                'indexes': [models.Index(fields=['webhook', 'id'], name='delivery_webhook'), models.Index(condition=models.Q(('next_attempt_at__isnull', False)), fields=['webhook', 'next_attempt_at'], name='delivery_due'), models.Index(condition=models.Q(('claim__isnull', False)), fields=['webhook', 'claim'], name='delivery_claimed'), models.Index(condition=models.Q(('parked_at__isnull', False)), fields=['parked_at'], name='delivery_parked')],
            },
        ),
    ]
