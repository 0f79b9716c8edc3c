using CqpKits.Diagnostics;

namespace CqpKits.Kits;

/// <summary>What is said while two versions are compared (CQP280).</summary>
internal static class ComparingMessages
{
    public static Diagnostic NoCertification(string given) => Diagnostic.Error(
        "CQP280", $"« {given} » n'est ni une certification de cet espace de travail, ni un dossier qui contient certification.yaml.", null,
        "donnez un code (agc) ou le dossier d'une version rangée à part (archives/2011/agc).");
}
