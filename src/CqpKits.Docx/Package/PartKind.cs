using CqpKits.Docx.Runs;
using CqpKits.Packages.Writing;

namespace CqpKits.Docx.Package;

/// <summary>The parts of our Word files: path, content type, type of relationship, and the part that refers to each.</summary>
internal static class PartKind
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = PackagePart.Office;
    private const string Main = "word/document.xml";
    private const string GlossaryMain = "word/glossary/document.xml";

    public static readonly PackagePart Document = new(Main, Word + "document.main+xml", Office + "officeDocument", "");
    public static readonly PackagePart Styles = new("word/styles.xml", Word + "styles+xml", Office + "styles", Main);
    public static readonly PackagePart Settings = new("word/settings.xml", Word + "settings+xml", Office + "settings", Main);
    public static readonly PackagePart Theme = new("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", Office + "theme", Main);
    public static readonly PackagePart Numbering = new("word/numbering.xml", Word + "numbering+xml", Office + "numbering", Main);
    public static readonly PackagePart Glossary = new(GlossaryMain, Word + "document.glossary+xml", Office + "glossaryDocument", Main);
    public static readonly PackagePart GlossaryStyles = new("word/glossary/styles.xml", Word + "styles+xml", Office + "styles", GlossaryMain);

    public static PackagePart Header(int number) => new($"word/header{Measure.Text(number)}.xml", Word + "header+xml", Office + "header", Main) { Number = number };

    public static PackagePart Footer(int number) => new($"word/footer{Measure.Text(number)}.xml", Word + "footer+xml", Office + "footer", Main) { Number = number };

    /// <summary>A picture that a part shows. Its content type is declared by its extension, as Word does; several parts may show the same picture.</summary>
    public static PackagePart Image(string path, string source, int number) =>
        new(path, "image/" + path[(path.LastIndexOf('.') + 1)..], Office + "image", source) { Number = number, ByExtension = true };
}
