namespace CqpKits.Tests;

/// <summary>
/// First line of a test that needs a program of the machine: skips the test with the reason where the program is missing, and fails it in CI,
/// where a test that skips in silence would be a test that is not there.
/// </summary>
internal static class Requires
{
    public static void LibreOffice() => Met(
        CqpKits.Treatments.LibreOffice.Program is not null,
        "LibreOffice is missing: install libreoffice-writer-nogui and fonts-crosextra-carlito.");

    public static void Calc() => Met(
        CqpKits.Treatments.LibreOffice.HasSpreadsheets,
        "LibreOffice Calc is missing: install libreoffice-calc-nogui.");

    public static void Openpyxl() => Met(
        CqpKits.Treatments.Openpyxl.IsInstalled,
        "openpyxl is missing: install python3-openpyxl.");

    public static void Typist() => Met(
        CqpKits.Treatments.Typist.IsInstalled,
        "LibreOffice's Python bridge is missing: install libreoffice-writer-nogui and python3-uno.");

    public static void Poppler() => Met(
        CqpKits.Treatments.Poppler.IsInstalled,
        "The Poppler tools are missing: install poppler-utils.");

    internal static void Met(bool met, string reason) => Met(met, reason, Environment.GetEnvironmentVariable("CI") == "true");

    internal static void Met(bool met, string reason, bool inCI)
    {
        if (!met && inCI)
        {
            Assert.Fail(reason);
        }

        Assert.SkipUnless(met, reason);
    }
}
