using CqpKits.Diagnostics;
using CqpKits.Docx;
using CqpKits.Kits.Building;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Kits.Watching;

/// <summary>What an author looks at while writing: every kit, blank, in a folder of its own. No definition is frozen and no kit is issued: a filled preview is nobody's form.</summary>
internal static class Preview
{
    /// <summary>Folder of a certification's preview.</summary>
    public static string Folder(string certification) => $"{Places.Output}/{SessionNames.Preview}/{certification}";

    /// <summary>
    /// Makes the preview from <paramref name="source"/> and writes the files whose bytes are others into <paramref name="target"/>; the value is their paths.
    /// A faulty kit costs only itself; without a référentiel that can be read no template is looked at, and there is no value.
    /// </summary>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace source, IWorkspace target, string code, string? styleFile)
    {
        var loaded = Certifications.Load(source, code);
        var theme = ThemeFile.Load(source, code, styleFile, Docx.BranchStyles.BranchStyleFile.Check);
        IReadOnlyList<Diagnostic> faults = [.. loaded.Diagnostics.Where(d => d.Severity == Severity.Error), .. theme.Diagnostics];
        if (loaded.Value is not { } certification || !loaded.Succeeded)
        {
            return Checked.Failed<IReadOnlyList<string>>(faults);
        }

        var kits = KitChoice.All(certification).Select(k => PreparedKit.Prepare(source, certification, k)).ToList();
        faults = [.. faults, .. kits.SelectMany(k => k.Diagnostics)];
        if (theme.Value is null)
        {
            return Checked.Of<IReadOnlyList<string>>([], faults.Distinct());
        }

        var printer = new Printer(new DocxWriter(), theme.Value);
        var written = kits.Where(k => k.Succeeded).SelectMany(k => KitFile.Of(k.Value!, null, SessionNames.Preview))
            .Select(file => file.Compose().Then(document => Write(target, $"{Folder(code)}/{file.Issued.File}{printer.Writer.Extension}", printer.Print(document, null))));
        var made = Checked.All(written);
        return Checked.Of(made.Value!, faults.Concat(made.Diagnostics).Distinct());
    }

    /// <summary>The path, when other bytes were written there; no value when they are the same.</summary>
    private static Checked<string> Write(IWorkspace target, string path, byte[] bytes)
    {
        if (target.ReadBytes(path).Value is { } present && present.AsSpan().SequenceEqual(bytes))
        {
            return new Checked<string>(null, []);
        }

        return target.TryWrite(path, bytes) is { } fault ? Checked.Failed<string>(fault) : Checked.Of(path);
    }
}
