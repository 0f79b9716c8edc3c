using CqpKits.Referentials.Loading;
using CqpKits.Referentials.Model;

namespace CqpKits.Tests.Scoring;

/// <summary>Invented certifications that carry rules as other branches write them.</summary>
internal static class BranchCertifications
{
    private const string Folder = "tests/CqpKits.Tests/Scoring/Certifications";

    public static IReadOnlyList<string> All { get; } =
        [.. Directory.GetDirectories(Path.Combine(Repository.Root, Folder)).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    public static Certification Load(string code)
    {
        var outcome = CertificationLoader.Load($"{Folder}/{code}", Repository.Read);
        Assert.DoesNotContain(outcome.Diagnostics, d => d.Severity == CqpKits.Diagnostics.Severity.Error);
        return outcome.Value!;
    }
}
