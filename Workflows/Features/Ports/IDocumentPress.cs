namespace ApprovalHub.Features.Ports;

/// <summary>Writes papers: facts into a snapshot at the act, the snapshot into a PDF later. Both are pure functions.</summary>
public interface IDocumentPress
{
    /// <summary>Whether this kind of paper can be printed.</summary>
    bool Knows(string kind);

    /// <summary>The snapshot of a paper: all that it will say, by the current version of its template.</summary>
    PaperSnapshot Draft(string kind, PaperFacts facts);

    /// <summary>The snapshot of a month's report.</summary>
    PaperSnapshot Report(MonthFigures figures);

    /// <summary>The PDF of a report's snapshot, the same bytes every time.</summary>
    byte[] RenderReport(int templateVersion, string snapshot);

    /// <summary>Characters in the texts of a snapshot that no font has, each with its code point; empty when all can be printed.</summary>
    IReadOnlyList<string> Missing(string snapshot);

    /// <summary>The PDF of a snapshot, the same bytes every time.</summary>
    byte[] Render(string kind, int templateVersion, string snapshot);
}
