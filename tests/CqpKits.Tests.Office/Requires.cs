namespace CqpKits.Tests.Office;

/// <summary>First line of a test that needs a program of the machine.</summary>
internal static class Requires
{
    public static void LibreOffice() => Requirement.Met(
        CqpKits.Treatments.LibreOffice.Program is not null,
        "LibreOffice is missing: install libreoffice-writer-nogui and fonts-crosextra-carlito.");

    public static void Calc() => Requirement.Met(
        CqpKits.Treatments.LibreOffice.HasSpreadsheets,
        "LibreOffice Calc is missing: install libreoffice-calc-nogui.");

    public static void Openpyxl() => Requirement.Met(
        CqpKits.Treatments.Openpyxl.IsInstalled,
        "openpyxl is missing: install python3-openpyxl.");

    public static void Typist() => Requirement.Met(
        CqpKits.Treatments.Typist.IsInstalled,
        "LibreOffice's Python bridge is missing: install libreoffice-writer-nogui and python3-uno.");

    public static void Poppler() => Requirement.Met(
        CqpKits.Treatments.Poppler.IsInstalled,
        "The Poppler tools are missing: install poppler-utils.");

    public static void AbiWord() => Requirement.Met(
        CqpKits.Treatments.AbiWord.IsInstalled,
        "AbiWord is missing: install abiword.");

    public static void PythonDocx() => Requirement.Met(
        CqpKits.Treatments.PythonDocx.IsInstalled,
        "python-docx is missing: install python3-docx.");

    public static void FontTools() => Requirement.Met(
        CqpKits.Treatments.FontTools.IsInstalled,
        "fontTools is missing: install python3-fonttools.");

    public static void Qpdf() => Requirement.Met(
        CqpKits.Treatments.Qpdf.IsInstalled,
        "qpdf is missing: install qpdf.");

    public static void Zbar() => Requirement.Met(
        CqpKits.Treatments.Zbar.IsInstalled,
        "ZBar is missing: install zbar-tools.");

    public static void Preflight() => Requirement.Met(
        CqpKits.Treatments.Preflight.IsInstalled,
        "PDFBox preflight is missing: install default-jre-headless, libpdfbox2-java and libjaxb-api-java.");

    public static void Pdftk() => Requirement.Met(
        CqpKits.Treatments.Pdftk.IsInstalled,
        "pdftk is missing: install pdftk-java.");

    public static void PdfBox() => Requirement.Met(
        CqpKits.Treatments.PdfBox.IsInstalled,
        "PDFBox is missing: install default-jdk-headless and libpdfbox2-java.");
}
