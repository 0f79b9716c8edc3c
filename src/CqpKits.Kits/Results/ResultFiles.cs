namespace CqpKits.Kits;

/// <summary>Names of the files that results are written to.</summary>
internal static class ResultFiles
{
    public const string Json = "resultats.json";

    public const string Csv = "resultats.csv";
}
