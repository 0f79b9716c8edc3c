using CqpKits.Referentials;

namespace CqpKits.Forms;

/// <summary>From what a référentiel declares to the fields of a form.</summary>
public static class FormFields
{
    /// <summary>The fields of a form in declared order, repeated ones once for each item of their collection, not yet placed.</summary>
    public static IReadOnlyList<FormField> Expand(Certification certification, FormDeclaration form) => throw new NotImplementedException();
}
