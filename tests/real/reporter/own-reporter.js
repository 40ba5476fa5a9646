// A reporter that the project has configured: it must run beside that of qgagent.
class OwnReporter {
  onEnd(result) {
    console.log(`own reporter: ${result.status}`);
  }
}
module.exports = OwnReporter;
