"""Settings of allauth, passwords and second factors: constants only, which ``qualgent.settings`` imports."""

LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/"
SESSION_COOKIE_AGE = 14 * 86_400  # seconds
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["qualgent.people.hashing.BoundedArgon2Hasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
ACCOUNT_ADAPTER = "qualgent.people.adapter.AccountAdapter"  # sign-up is closed
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_REDIRECT_URL = LOGIN_URL
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600  # seconds; before the password or a second factor is changed
ACCOUNT_RATE_LIMITS = {  # the others are allauth's
    "login": None,  # below
    "login_from": "10/m/ip",  # failed ones of strangers
    "login_failed": "5/5m/key",  # of a name by a network or a known browser, and of somebody's second factor
    "reset_password": "5/m/ip,5/h/key",
    "manage_email": "10/h/user",
    "provider": "60/m/ip",  # log-ins by a provider, begun and completed: of an office behind one address
    "device_code": "20/m/user,60/m/ip",  # looking up the code that qgjob login shows
}
ALLAUTH_RATE_LIMIT_IPV6_PREFIX = 56  # of one customer, as a rule (qualgent.accounts.throttles.network_of)
CACHES = {
    "default": {"BACKEND": "qualgent.accounts.throttles.ThrottleCache"}
}  # of these rates, and of codes that were used
MFA_ADAPTER = "qualgent.people.adapter.MFAAdapter"
ACCOUNT_FORMS = {"change_password": "qualgent.people.forms.OwnPasswordForm"}
MFA_FORMS = {"add_webauthn": "qualgent.people.forms.AddPasskeyForm"}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RATE_LIMITS = {"webauthn_login": None}  # nobody guesses a passkey; others of the network would keep its owner out
MFA_TOTP_TOLERANCE = 1  # codes before and after the present one: clocks differ, people type
MFA_TOTP_ISSUER = "QualGent"
USERSESSIONS_ADAPTER = "qualgent.people.adapter.SessionsAdapter"
USERSESSIONS_TRACK_ACTIVITY = False  # it would write at every page
# providers are configured by QUALGENT_IDENTITY_FILE only: neither here nor in the database
SOCIALACCOUNT_ADAPTER = "qualgent.people.sign_on.SignOnAdapter"
SOCIALACCOUNT_LOGIN_ON_GET = True
SOCIALACCOUNT_AUTO_SIGNUP = True  # for whom the rules let in
SOCIALACCOUNT_EMAIL_AUTHENTICATION = False  # nobody is known by an email address
SOCIALACCOUNT_EMAIL_VERIFICATION = "none"
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_REQUESTS_TIMEOUT = 5  # seconds
