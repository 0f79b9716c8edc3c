using CqpKits.Docx.Runs;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CqpKits.Docx.Blocks;

/// <summary>The numberings of the lists of a document (ECMA-376 part 1, 17.9): one for all bulleted lists, a new one for each numbered list.</summary>
internal sealed class ListNumbers(decimal scale)
{
    /// <summary>Number of list levels in Word.</summary>
    public const int Levels = 9;

    private const int Bullets = 0;
    private const int Ordinals = 1;
    private const decimal StepAtScaleOne = 5;

    private readonly List<W.NumberingInstance> instances = [];
    private int? bullets;

    public bool Any => instances.Count > 0;

    private decimal Step => StepAtScaleOne * scale;

    /// <summary>Indentation of the text of an item, twips.</summary>
    public int TextIndent(int level) => Measure.Twips(Step * (Math.Min(level, Levels - 1) + 1));

    /// <summary>
    /// Numbering id of a list. Each ordered list has its own instance, so that it starts at 1: paragraphs of one instance are numbered through.
    /// </summary>
    public int For(bool ordered, int level) => ordered ? Restarted(level) : bullets ??= Add(Bullets);

    public W.Numbering Write()
    {
        var numbering = new W.Numbering(Abstract(Bullets, level => (W.NumberFormatValues.Bullet, level % 2 == 0 ? "•" : "–")));
        numbering.Append(Abstract(Ordinals, level => (Format(level), $"%{level + 1}{(level % 2 == 0 ? "." : ")")}")));
        numbering.Append(instances);
        return numbering;
    }

    private int Restarted(int level)
    {
        var id = Add(Ordinals);
        instances[^1].Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = Math.Min(level, Levels - 1) });
        return id;
    }

    private int Add(int definition)
    {
        instances.Add(new W.NumberingInstance(new W.AbstractNumId { Val = definition }) { NumberID = instances.Count + 1 });
        return instances.Count;
    }

    private static W.NumberFormatValues Format(int level) => level % 2 == 0 ? W.NumberFormatValues.Decimal : W.NumberFormatValues.LowerLetter;

    private W.AbstractNum Abstract(int id, Func<int, (W.NumberFormatValues Format, string Text)> mark)
    {
        var result = new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var level = 0; level < Levels; level++)
        {
            var (format, text) = mark(level);
            result.Append(new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = format },
                new W.LevelText { Val = text },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = Measure.Text(TextIndent(level)), Hanging = Measure.Text(Measure.Twips(Step)) }))
            { LevelIndex = level });
        }

        return result;
    }
}
