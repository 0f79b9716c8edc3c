using CqpKits.French;
using CqpKits.Referentials.Model.Rules;

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

    public static string Of(KeptUntilDiffers remark) =>
        $"la pièce de « {remark.Code} » vaut jusqu'au {FrenchText.LongDate(remark.OnPaper)}, et la règle le conserve {(remark.ByRule is { } day ? $"jusqu'au {FrenchText.LongDate(day)}" : "sans limite de durée")} : c'est la règle qui est appliquée";

    public static string Of(MorePersonsThanAsked remark) =>
        $"{FrenchLabels.Lower(remark.Label)} : {CountWording.Several(remark.Count, "formulaire", "formulaires")}, et la règle attend {CountWording.Several(remark.Asked, "personne", "personnes")} : toutes comptent";

    public static string Of(KeptTwice remark) => $"« {remark.Code} » est dit acquis de deux façons : la plus récente compte, ou celle qui est dite en dernier";

    public static string Of(OtherwiseMetThen _) => "la règle demande aussi autre chose que cette note : ce qui est acquis est tenu pour l'avoir rempli";

    public static string Of(MentionNotDecided remark) => $"la mention « {remark.Title} » ne peut pas être décidée : ce qu'elle demande n'est pas tout connu";

    public static string Of(NotExempt remark) => remark.Why switch
    {
        NotExemptReason.NotJudged => $"« {remark.Code} », dont « {remark.Title} » dispenserait, n'est pas un élément que la règle juge",
        NotExemptReason.NoExemption => $"la règle ne dit pas qu'un titre dispense de « {remark.Code} » : « {remark.Title} » n'y change rien",
        NotExemptReason.OtherTitle => $"« {remark.Title} » n'est pas un des titres qui dispensent de « {remark.Code} »",
        _ => throw new ArgumentOutOfRangeException(nameof(remark)),
    };

    public static string Of(UnknownAccess remark) => $"« {remark.Code} » n'est pas une condition d'accès de cette règle : ce qui en est dit n'y change rien";

    public static string Of(NotKept remark)
    {
        var since = remark.Since is { } day ? $" le {FrenchText.LongDate(day)}" : " auparavant";
        return remark.Why switch
        {
            NotKeptReason.NotJudged => $"« {remark.Code} », dit validé{since}, n'est pas un élément que la règle juge : il n'est pas repris",
            NotKeptReason.AfterEvaluation => $"« {remark.Code} » est dit validé{since}, après l'évaluation : il n'est pas repris",
            NotKeptReason.NoRetention => $"« {remark.Code} » a été validé{since}, mais la règle ne dit pas qu'il se conserve : il n'est pas repris",
            NotKeptReason.Lapsed => $"« {remark.Code} » validé{since} {Lasted(remark.For)} : il n'est plus acquis",
            _ => throw new ArgumentOutOfRangeException(nameof(remark)),
        };
    }

    private static string Lasted(Duration? term) => term is { IsOnPaper: true } ? "ne l'était que jusqu'au jour que dit sa pièce" : $"n'était conservé que {term?.Display}";

    private static (string What, string Whose, string Of) Repeats(Repeated repeated) => repeated.Kind switch
    {
        RepeatedKind.OwnMean => ("", "ses", "une moyenne"),
        RepeatedKind.Result => (" comme résultat", "les", "un résultat calculé"),
        RepeatedKind.SourceMark => ($" ({FrenchLabels.Lower(repeated.Label)})", "les", "une valeur calculée"),
        _ => throw new ArgumentOutOfRangeException(nameof(repeated)),
    };
}
