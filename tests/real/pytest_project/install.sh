# What an install is here: a line that says who installed what.
echo "$QUALGENT_AGENT $1" >> "$RUN_STATE/installs"
echo "installed $1"
