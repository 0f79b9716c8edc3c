using CqpKits.Diagnostics;
using CqpKits.Documents;
using CqpKits.Yaml;

namespace CqpKits.Kits;

/// <summary>Reads a logo that a theme names.</summary>
internal sealed class LogoReading(IWorkspace workspace, string folder, List<Diagnostic> faults)
{
    private const int MostBytes = 2 * 1024 * 1024;
    private const int MostPixels = 4000;
    private const decimal DefaultWidth = 35;

    private readonly ThemeReading reading = new(faults);

    /// <summary>The logo under a key, or null; a logo that cannot be used is reported and left out.</summary>
    public Logo? Read(YamlMapping? logos, string key)
    {
        if (reading.Mapping(logos, key, "fichier", "largeur_mm", "description") is not { } mapping)
        {
            return null;
        }

        var width = reading.Number(mapping, "largeur_mm", 5, 80) ?? DefaultWidth;
        var description = Required(mapping, "description", key);
        if (Required(mapping, "fichier", key) is not { } file || Picture(file) is not var (bytes, size))
        {
            return null;
        }

        return new Logo(bytes, size.Format, width, Math.Round(width * size.Height / size.Width, 2), description?.Text ?? "");
    }

    private YamlScalar? Required(YamlMapping mapping, string key, string owner)
    {
        var found = reading.Text(mapping, key);
        if (found is null && mapping[key] is null or YamlScalar { IsEmpty: true })
        {
            faults.Add(ThemeMessages.MissingKey(key, owner, mapping.Position));
        }

        return found;
    }

    private (byte[] Bytes, PixelSize Size)? Picture(YamlScalar file)
    {
        if (file.Text.Contains('\\') || file.Text.StartsWith('/') || file.Text.Contains(':') || file.Text.Split('/').Contains(".."))
        {
            return Fault(ThemeMessages.OutsideWorkspace(file.Text, file.Position));
        }

        var path = folder + file.Text;
        var read = workspace.ReadBytes(path);
        if (read.Value is not { } bytes)
        {
            return Fault(read.Diagnostics[0].Cause == DiagnosticCause.MissingFile ? ThemeMessages.MissingLogo(path, file.Position) : read.Diagnostics[0] with { Position = file.Position });
        }

        if (bytes.Length > MostBytes)
        {
            return Fault(ThemeMessages.HugeLogo(path, FormattableString.Invariant($"{(bytes.Length + 99_999) / 100_000 / 10m} Mo").Replace('.', ','), file.Position));
        }

        return PixelSize.Of(bytes) switch
        {
            null => Fault(ThemeMessages.NotAnImage(path, file.Position)),
            { Width: > MostPixels } or { Height: > MostPixels } => Fault(ThemeMessages.HugeLogo(path, SizeOf(bytes), file.Position)),
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
