namespace CqpKits.Forms;

/// <summary>Raw fields → answers: agreement of the anchors, then what the text means for the field's kind. Pure.</summary>
public static class FormInterpretation
{
    /// <summary>One answer for each field of the definition that carries a value, in its order.</summary>
    public static IReadOnlyList<Answer> Interpret(FormDefinition definition, RawForm form) => throw new NotImplementedException();
}
