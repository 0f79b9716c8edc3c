namespace CqpKits.Forms.Answers;

/// <summary>French words of an answer: its status, how it was found, by which anchors.</summary>
public static class AnswerWords
{
    /// <summary>Status of an answer.</summary>
    public static string Of(AnswerStatus status) => status switch
    {
        AnswerStatus.Present => "renseigné",
        AnswerStatus.Missing => "manquant",
        AnswerStatus.Absent => "absent",
        AnswerStatus.NotEvaluated => "non évalué",
        AnswerStatus.NotApplicable => "sans objet",
        AnswerStatus.Conflict => "à trancher",
        AnswerStatus.Unreadable => "illisible",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>How a value was found; null when nothing was.</summary>
    public static string? Of(AnswerOrigin origin) => origin switch
    {
        AnswerOrigin.None => null,
        AnswerOrigin.Field => "champ",
        AnswerOrigin.BesideField => "à côté du champ",
        AnswerOrigin.BareText => "texte de la cellule",
        AnswerOrigin.Decision => "décision",
        AnswerOrigin.Entry => "saisie",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <summary>Kind of anchor.</summary>
    public static string Of(AnchorKind anchor) => anchor switch
    {
        AnchorKind.Tag => "étiquette",
        AnchorKind.Bookmark => "signet",
        AnchorKind.PrintedLabels => "ligne et colonne imprimées",
        AnchorKind.LineKey => "clé de la ligne",
        AnchorKind.FieldName => "nom du champ",
        _ => throw new ArgumentOutOfRangeException(nameof(anchor)),
    };
}
