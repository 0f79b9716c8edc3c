using CqpKits.French;

namespace CqpKits.Scoring.Findings;

/// <summary>Words remarks in French.</summary>
internal static class RemarkWording
{
    public static string Of(ConsensusOutsideMeans remark) =>
        $"l'appréciation partagée ({FrenchText.Rounded(remark.Agreed)}) sort de l'intervalle des moyennes individuelles "
        + $"({FrenchText.Rounded(remark.Least)} à {FrenchText.Rounded(remark.Greatest)})";

    public static string Of(DeclaredOtherwise remark) =>
        $"{remark.Holder} a déclaré « {remark.Declared} » ({remark.Form}), le calcul donne « {ResultStatusText.Of(remark.Computed)} »";

    public static string Of(ReportDiffers remark)
    {
        var (what, whose, of) = Repeats(remark.Repeats);
        var start = $"{remark.Name} a reporté {FrenchText.Rounded(remark.Reported)}{what}";
        return remark.Computed is { } computed
            ? $"{start} pour {of} de {FrenchText.Rounded(computed)}"
            : $"{start}, sans que toutes {whose} notes soient connues : ce report ne peut pas être vérifié";
    }

    public static string Of(EarlierPassTaken remark) =>
        $"{FrenchLabels.Lower(remark.Assessor)} : rien n'est noté dans la passe « {remark.Blank} » ; la règle prend la dernière commencée, « {remark.Taken} »";

    public static string Of(MarksOfKeptItem _) => "des notes ont été données pour cet élément déjà acquis : elles n'y changent rien";

    public static string Of(NotKept remark)
    {
        var since = FrenchText.LongDate(remark.Notified);
        return remark.Why switch
        {
            NotKeptReason.NotJudged => $"« {remark.Code} », dit validé le {since}, n'est pas un élément que la règle juge : il n'est pas repris",
            NotKeptReason.AfterEvaluation => $"« {remark.Code} » est dit validé le {since}, après l'évaluation : il n'est pas repris",
            NotKeptReason.NoRetention => $"« {remark.Code} » a été validé le {since}, mais la règle ne dit pas qu'il se conserve : il n'est pas repris",
            NotKeptReason.Lapsed => $"« {remark.Code} » validé le {since} n'était conservé que {remark.For?.Display} : il n'est plus acquis",
            _ => throw new ArgumentOutOfRangeException(nameof(remark)),
        };
    }

    private static (string What, string Whose, string Of) Repeats(Repeated repeated) => repeated.Kind switch
    {
        RepeatedKind.OwnMean => ("", "ses", "une moyenne"),
        RepeatedKind.Result => (" comme résultat", "les", "un résultat calculé"),
        RepeatedKind.SourceMark => ($" ({FrenchLabels.Lower(repeated.Label)})", "les", "une valeur calculée"),
        _ => throw new ArgumentOutOfRangeException(nameof(repeated)),
    };
}
