from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('webhooks', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='webhook',
            name='failures',
            field=models.PositiveIntegerField(db_default=0, help_text='failed attempts since the last success'),
        ),
        migrations.AddField(
            model_name='webhook',
            name='paused_until',
            field=models.DateTimeField(help_text='nothing is sent before: the circuit breaker is open', null=True),
        ),
        migrations.AddField(
            model_name='delivery',
            name='claim',
            field=models.UUIDField(help_text='of the process that sends it now', null=True),
        ),
        migrations.AddIndex(
            model_name='delivery',
            index=models.Index(condition=models.Q(('claim__isnull', False)), fields=['webhook', 'claim'], name='delivery_claimed'),
        ),
    ]
