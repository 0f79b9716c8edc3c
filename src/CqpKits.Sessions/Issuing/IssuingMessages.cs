using CqpKits.Diagnostics;
using CqpKits.French;

namespace CqpKits.Sessions.Issuing;

/// <summary>What is said of documents made of results (CQP450–CQP459).</summary>
internal static class IssuingMessages
{
    public static Diagnostic NoFolder() => Diagnostic.Error(
        "CQP450", "des documents sont demandés, et rien ne dit où les écrire.", null, "donnez un dossier de sortie.") with
    { Remedy = Remedy.OutputFolder };

    public static Diagnostic FaultyDeliberation(string session) => Diagnostic.Error(
        "CQP451", $"la délibération de la session « {session} » porte des erreurs : aucun de ses documents n'est fait.", null,
        "corrigez d'abord deliberation.yaml : un document signé ne doit pas ignorer une décision.");

    public static Diagnostic Changed(string path) => Diagnostic.Error(
        "CQP452", $"« {path} » a été modifié depuis sa fabrication : il n'est pas écrasé.", SourcePosition.File(path),
        "rangez ce document ailleurs, ou supprimez-le, puis recommencez.");

    public static Diagnostic Outdated(string path) => Diagnostic.Error(
        "CQP453", $"« {path} » vient d'un calcul précédent ; les résultats ne le donnent plus.", SourcePosition.File(path),
        "retirez-le : il ne doit être ni remis ni signé.");

    public static Diagnostic RegistrationEnded(string title, DateOnly until, DateOnly day) => Diagnostic.Warning(
        "CQP454", $"« {title} » : l'enregistrement allait jusqu'au {FrenchText.LongDate(until)} et le jury est du {FrenchText.LongDate(day)}.", null,
        "vérifiez que des certificats peuvent encore être délivrés.");

}
