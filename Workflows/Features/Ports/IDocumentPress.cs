namespace ApprovalHub.Features.Ports;

/// <summary>Turns a snapshot into a PDF; a pure function of what it is given.</summary>
public interface IDocumentPress
{
    /// <summary>Kinds of paper that can be printed, with the current version of each one's template.</summary>
    IReadOnlyDictionary<string, int> Kinds { get; }

    /// <summary>Characters of the text that no font has, for example <c>U+E000</c>; empty when all can be printed.</summary>
    IReadOnlyList<string> Missing(string text);

    byte[] Render(string kind, int templateVersion, string snapshot);
}
