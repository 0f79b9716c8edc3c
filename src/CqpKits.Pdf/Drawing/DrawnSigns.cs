using System.Text;

namespace CqpKits.Pdf.Drawing;

/// <summary>Signs that people type and the fonts lack: boxes, ticks, crosses (arrows they have). They are drawn as polygons, and are as wide in every face.</summary>
internal static class DrawnSigns
{
    /// <summary>Units to the em of the polygons.</summary>
    public const int Em = 1000;

    private static readonly int[] Frame = [60, -30, 60, 690, 780, 690, 780, -30];
    private static readonly int[] Inside = [120, 30, 720, 30, 720, 630, 120, 630];
    private static readonly int[] Tick = [190, 340, 250, 400, 360, 270, 600, 590, 670, 530, 370, 130];
    private static readonly int[] HeavyTick = [130, 340, 250, 440, 360, 300, 600, 640, 720, 560, 380, 90];
    private static readonly int[] Rising = [170, 130, 620, 580, 670, 530, 220, 80];
    private static readonly int[] Falling = [170, 530, 220, 580, 670, 130, 620, 80];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DrawnSign> All { get; } =
    [
        new('☐', 840, [Frame, Inside]),
        new('□', 840, [Frame, Inside]),
        new('☒', 840, [Frame, Inside, Rising, Falling]),
        new('☑', 840, [Frame, Inside, Tick]),
        new('✓', 840, [Tick]),
        new('✔', 840, [HeavyTick]),
        new('✗', 840, [Rising, Falling]),
        new('✘', 840, [Rising, Falling]),
    ];

    /// <summary>What stands in place of a character that nobody can draw, so that it does not vanish: an upright box, half an em wide.</summary>
    public static DrawnSign Missing { get; } = new('\uFFFD', 600, [[50, 0, 50, 660, 550, 660, 550, 0], [90, 40, 510, 40, 510, 620, 90, 620]]);

    /// <summary>The place of a character in the list; -1 where it is not in it.</summary>
    public static int Find(Rune rune)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Character == rune.Value)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A sign that is drawn.</summary>
/// <param name="Character">The character that it shows.</param>
/// <param name="Advance">Its width, thousandths of an em.</param>
/// <param name="Polygons">Filled polygons, each as x and y in turns, thousandths of an em from the base line upwards; those walked round the other way are holes.</param>
internal sealed record DrawnSign(int Character, int Advance, IReadOnlyList<int[]> Polygons);
