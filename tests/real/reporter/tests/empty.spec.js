require('@playwright/test');
