using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Themes;

/// <summary>Reads the picture of a logo of a theme.</summary>
internal sealed class LogoReading(IWorkspace workspace, string folder)
{
    private const int MostBytes = 2 * 1024 * 1024;
    private const int MostPixels = 4000;

    /// <summary>The logo; no value when none is declared, or when its file cannot be used, which is reported.</summary>
    public Checked<Logo> Read(LogoDeclaration? declared) =>
        declared is null ? new Checked<Logo>(null, []) : Bytes(declared).Then(bytes => Picture(declared, bytes));

    private Checked<byte[]> Bytes(LogoDeclaration declared)
    {
        if (declared.File.Contains('\\') || declared.File.StartsWith('/') || declared.File.Contains(':') || declared.File.Split('/').Contains(".."))
        {
            return Checked.Failed<byte[]>(ThemeMessages.OutsideWorkspace(declared.File, declared.Position));
        }

        var path = folder + declared.File;
        var read = workspace.ReadBytes(path);
        return read.Value is not null ? read
            : Checked.Failed<byte[]>(read.Diagnostics[0].Cause == DiagnosticCause.MissingFile ? ThemeMessages.MissingLogo(path, declared.Position) : read.Diagnostics[0] with { Position = declared.Position });
    }

    private Checked<Logo> Picture(LogoDeclaration declared, byte[] bytes)
    {
        var path = folder + declared.File;
        if (bytes.Length > MostBytes)
        {
            return Checked.Failed<Logo>(ThemeMessages.HugeLogo(path, FormattableString.Invariant($"{(bytes.Length + 99_999) / 100_000 / 10m} Mo").Replace('.', ','), declared.Position));
        }

        return PixelSize.Of(bytes) switch
        {
            null => Checked.Failed<Logo>(ThemeMessages.NotAnImage(path, declared.Position)),
            { Width: > MostPixels } or { Height: > MostPixels } => Checked.Failed<Logo>(ThemeMessages.HugeLogo(path, SizeOf(bytes), declared.Position)),
            { } size => Checked.Of(new Logo(bytes, size.Format, declared.Width, Math.Round(declared.Width * size.Height / size.Width, 2), declared.Description)),
        };
    }

    private static string SizeOf(byte[] bytes) => PixelSize.Of(bytes) is { } s ? FormattableString.Invariant($"{s.Width} × {s.Height} pixels") : "";
}
