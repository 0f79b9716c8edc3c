using CqpKits.Diagnostics;
using CqpKits.Referentials.Model;

namespace CqpKits.Kits.Comparing;

/// <summary>Messages about comparing two versions (CQP280–CQP281).</summary>
internal static class ComparingMessages
{
    public static Diagnostic NoCertification(string given) => Diagnostic.Error(
        "CQP280", $"« {given} » n'est ni une certification de cet espace de travail, ni un dossier qui contient certification.yaml.", null,
        "donnez un code (agc) ou le dossier d'une version rangée à part (archives/2011/agc).");

    public static Diagnostic SameVersion(CertificationIdentity identity) => Diagnostic.Information(
        "CQP281", $"le référentiel a changé, mais les deux versions s'appellent « {identity.Version} ».", identity.Position,
        "changez « version » à chaque modification de fond : les formulaires émis la portent.");
}
