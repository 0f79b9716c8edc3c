using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Workspaces.Files;

namespace CqpKits.Workspaces.Themes;

/// <summary>Reads the picture of a logo that a theme names.</summary>
internal sealed class LogoReading(IWorkspace workspace, string folder, List<Diagnostic> faults)
{
    private const int MostBytes = 2 * 1024 * 1024;
    private const int MostPixels = 4000;

    /// <summary>The logo that is declared, or null; a logo that cannot be used is reported and left out.</summary>
    public Logo? Read(LogoDeclaration? declared) => declared is not null && Picture(declared) is var (bytes, size)
        ? new Logo(bytes, size.Format, declared.Width, Math.Round(declared.Width * size.Height / size.Width, 2), declared.Description)
        : null;

    private (byte[] Bytes, PixelSize Size)? Picture(LogoDeclaration declared)
    {
        if (declared.File.Contains('\\') || declared.File.StartsWith('/') || declared.File.Contains(':') || declared.File.Split('/').Contains(".."))
        {
            return Fault(ThemeMessages.OutsideWorkspace(declared.File, declared.Position));
        }

        var path = folder + declared.File;
        var read = workspace.ReadBytes(path);
        if (read.Value is not { } bytes)
        {
            return Fault(read.Diagnostics[0].Cause == DiagnosticCause.MissingFile ? ThemeMessages.MissingLogo(path, declared.Position) : read.Diagnostics[0] with { Position = declared.Position });
        }

        if (bytes.Length > MostBytes)
        {
            return Fault(ThemeMessages.HugeLogo(path, FormattableString.Invariant($"{(bytes.Length + 99_999) / 100_000 / 10m} Mo").Replace('.', ','), declared.Position));
        }

        return PixelSize.Of(bytes) switch
        {
            null => Fault(ThemeMessages.NotAnImage(path, declared.Position)),
            { Width: > MostPixels } or { Height: > MostPixels } => Fault(ThemeMessages.HugeLogo(path, SizeOf(bytes), declared.Position)),
            { } size => (bytes, size),
        };
    }

    private static string SizeOf(byte[] bytes) => PixelSize.Of(bytes) is { } s ? FormattableString.Invariant($"{s.Width} × {s.Height} pixels") : "";

    private (byte[] Bytes, PixelSize Size)? Fault(Diagnostic fault)
    {
        faults.Add(fault);
        return null;
    }
}
