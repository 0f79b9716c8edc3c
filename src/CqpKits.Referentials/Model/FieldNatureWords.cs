namespace CqpKits.Referentials.Model;

/// <summary>The French words for the natures of fields.</summary>
public static class FieldNatureWords
{
    /// <summary>The nature in French, lower case, without article: « note chiffrée ».</summary>
    public static string Of(FieldNature nature) => nature switch
    {
        FieldNature.Text => "texte",
        FieldNature.Notes => "notes",
        FieldNature.Mark => "note chiffrée",
        FieldNature.Date => "date",
        FieldNature.Signature => "signature",
        FieldNature.Choice => "choix",
        FieldNature.Tick => "case à cocher",
        FieldNature.NotApplicable => "code d'un critère sans objet",
        _ => throw new ArgumentOutOfRangeException(nameof(nature)),
    };
}
