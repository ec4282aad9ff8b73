namespace ApprovalHub.Designer.Components.Flow.Layout;

/// <summary>Something that takes room in a row: a box, or a line passing through, with its words or without.</summary>
/// <param name="number">Counts all spots.</param>
/// <param name="row">Its row.</param>
/// <param name="line">The line that passes, or -1 for a box.</param>
internal sealed class Spot(int number, int row, int line)
{
    public int Number => number;

    public int Row => row;

    public bool IsBox => line < 0;

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>How many stand left of it in its row.</summary>
    public int Place { get; set; }

    /// <summary>Its middle.</summary>
    public double X { get; set; }

    public double Y { get; set; }

    /// <summary>What it is joined to in the row above.</summary>
    public List<Spot> Above { get; } = [];

    /// <summary>What it is joined to in the row below.</summary>
    public List<Spot> Below { get; } = [];

    /// <summary>How many rows its longest way still goes down.</summary>
    public int Depth { get; set; }

    /// <summary>Whether a line down is one of the main ones of its spot: those that go on longest run straight, what ends soon stands aside.</summary>
    public bool LeadsOn(Spot below) => below.Depth == Depth - 1;
}
