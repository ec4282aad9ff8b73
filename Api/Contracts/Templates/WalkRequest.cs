using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A walk (逐步走一遍) through a template: what is walked, what the case begins with, and all that was chosen so far.</summary>
public sealed record WalkRequest
{
    /// <summary>Elsa's <c>definitionId</c>, unless the definition itself is sent.</summary>
    public string? Id { get; init; }

    /// <summary>A published version; null: the draft.</summary>
    public int? Version { get; init; }

    /// <summary>Revision of the draft that is shown.</summary>
    public Guid? Revision { get; init; }

    /// <summary>The definition that is just being drawn, instead of <see cref="Id"/>.</summary>
    public JsonElement? Definition { get; init; }

    public Facts Begin { get; init; } = new();

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>What the case begins with.</summary>
    public sealed record Facts
    {
        /// <summary>实施编码; null: the first matter that uses the template.</summary>
        public string? Matter { get; init; }

        /// <summary>绿色通道</summary>
        public bool Green { get; init; }

        /// <summary>网上申报</summary>
        public bool Online { get; init; }

        /// <summary>Codes of the 协办部门; null: those of the matter.</summary>
        public IReadOnlyList<string>? Participants { get; init; }

        /// <summary>Kinds of special procedures that are asked for.</summary>
        public IReadOnlyList<string> Procedures { get; init; } = [];

        /// <summary>Fields of the form that branches ask for, <c>form.</c> and the name each.</summary>
        public IReadOnlyDictionary<string, string> Form { get; init; } = new Dictionary<string, string>();

        /// <summary>First day; null: the next working day.</summary>
        public DateOnly? On { get; init; }
    }

    /// <summary>What happens next.</summary>
    /// <param name="Act">Complete, Return, TimeOut, Supply or Withdraw.</param>
    /// <param name="Task">Key of the open task, for the first three.</param>
    /// <param name="Outcome">The outcome; for Return the step that is returned to.</param>
    /// <param name="Days">Working days after what happened last.</param>
    public sealed record Choice(string Act, string? Task = null, string? Outcome = null, int Days = 0);
}
