using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Kits.Building;
using CqpKits.Kits.Printing;
using CqpKits.Workspaces.Files;
using CqpKits.Workspaces.Issued;
using CqpKits.Workspaces.Printing;
using CqpKits.Workspaces.Shipping;
using CqpKits.Workspaces.Themes;

namespace CqpKits.Kits.Watching;

/// <summary>
/// Writes the preview of a certification for its author: every kit, blank, in a separate folder. No definition is frozen and no <c>kit.json</c> is
/// written, so a filled preview cannot be read back.
/// </summary>
internal static class Preview
{
    /// <summary>Workspace path of the preview of a certification.</summary>
    public static string Folder(string certification) => $"{WorkspacePaths.Output}/{SessionNames.Preview}/{certification}";

    /// <summary>
    /// Composes the preview from <paramref name="source"/> and writes the files whose bytes have changed to <paramref name="target"/>; the value is their paths.
    /// Errors of one kit do not affect the others. When the référentiel has errors, templates are not checked and there is no value.
    /// </summary>
    public static Checked<IReadOnlyList<string>> Run(IWorkspace source, IWorkspace target, string code, string? styleFile, OutputFormats formats)
    {
        var loaded = Certifications.Load(source, code);
        var theme = ThemeFile.Load(source, code, styleFile, Docx.BranchStyles.BranchStyleFile.Check);
        var faults = loaded.Diagnostics.Where(d => d.Severity == Severity.Error);
        if (loaded.Value is not { } certification || !loaded.Succeeded)
        {
            return Checked.Failed<IReadOnlyList<string>>([.. faults, .. theme.Diagnostics]);
        }

        var kits = KitChoice.All(certification).Select(k => PreparedKit.Prepare(source, certification, k)).ToList();
        theme = formats.Shown(theme);
        faults = [.. faults, .. theme.Diagnostics, .. kits.SelectMany(k => k.Diagnostics)];
        if (theme.Value is null)
        {
            return Checked.Of<IReadOnlyList<string>>([], faults.Distinct());
        }

        var printers = formats.Printers(theme.Value);
        var written = kits.Where(k => k.Succeeded).SelectMany(k => KitFile.Of(k.Value!, null, SessionNames.Preview)).SelectMany(file => Write(target, $"{Folder(code)}/{file.Issued.File}", file.Compose(), printers));
        var made = Checked.All(written);
        return Checked.Of(made.Value!, faults.Concat(made.Diagnostics).Distinct());
    }

    /// <summary>The files of a document, one in each format; its faults once.</summary>
    private static IEnumerable<Checked<string>> Write(IWorkspace target, string stem, Checked<DocumentCopy> composed, IReadOnlyList<Printer> printers) =>
        composed is { Succeeded: true, Value: { } copy }
            ? printers.Select((p, i) => p.Print(copy, largePrint: false).Then(bytes => Write(target, stem + p.Extension, bytes)).After(i == 0 ? composed.Diagnostics : []))
            : [Checked.Failed<string>(composed.Diagnostics)];

    /// <summary>The path when its file was written; no value when the file has these bytes already.</summary>
    private static Checked<string> Write(IWorkspace target, string path, byte[] bytes)
    {
        if (target.ReadBytes(path).Value is { } present && present.AsSpan().SequenceEqual(bytes))
        {
            return new Checked<string>(null, []);
        }

        return target.TryWrite(path, bytes) is { } fault ? Checked.Failed<string>(fault) : Checked.Of(path);
    }
}
