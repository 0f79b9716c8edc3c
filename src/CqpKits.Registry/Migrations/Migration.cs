using System.Globalization;

namespace CqpKits.Registry.Migrations;

/// <summary>A step from one version of the schema to the next. Steps that were published are never changed.</summary>
/// <param name="Number">Version that it leads to, from 1 without a gap.</param>
/// <param name="Name">Name of its file.</param>
/// <param name="Sql">Statements that both engines read.</param>
internal sealed record Migration(long Number, string Name, string Sql)
{
    private const string Prefix = "CqpKits.Registry.Migrations.";

    /// <summary>All steps of this program, in order.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read),
    ];

    private static Migration Read(string resource)
    {
        using var reader = new StreamReader(typeof(Migration).Assembly.GetManifestResourceStream(resource)!);
        var name = resource[Prefix.Length..];
        return new Migration(long.Parse(name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
