namespace CqpKits.Returns.Word;

/// <summary>The elements of an equation.</summary>
internal static class EquationXml
{
    /// <summary>Whether an element sets its parts above, under, before or between signs: « 7 » and « 2 » in it are no « 72 ». An equation of plain characters reads as they stand.</summary>
    public static bool IsStructure(string name) => name is
        "m:sSup" or "m:sSub" or "m:sSubSup" or "m:sPre" or "m:f" or "m:rad" or "m:nary" or "m:func" or "m:limLow" or "m:limUpp" or "m:acc" or "m:bar"
        or "m:box" or "m:borderBox" or "m:groupChr" or "m:eqArr" or "m:m" or "m:phant" or "m:d";
}
