namespace CqpKits.Referentials.Model;

/// <summary>French words of what a field is.</summary>
public static class FieldNatureWords
{
    /// <summary>What a field is.</summary>
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
