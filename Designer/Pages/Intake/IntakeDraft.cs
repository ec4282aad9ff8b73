using System.Text.Json.Serialization;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>An intake with what must outlive the page: where it lies at the server, and the key under which it is received once and no more.</summary>
public sealed class IntakeDraft
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public IntakeForm Form { get; set; } = new();

    public IntakeStage Stage { get; set; }

    /// <summary>How intake ends in the same breath, as it was sent; null: it was received only.</summary>
    public TaskAnswerInput? Outcome { get; set; }

    /// <summary>Idempotency key of the receipt, kept with the draft so that a lost answer doubles nothing.</summary>
    public string Key { get; set; } = Guid.CreateVersion7().ToString("N");

    /// <summary>The draft at the server, once it is there.</summary>
    public Guid? ServerId { get; set; }

    /// <summary>Its version there as this page knows it.</summary>
    public int Version { get; set; }

    /// <summary>Whether something was typed that the server does not have yet.</summary>
    public bool Unsaved { get; set; }

    public DateTimeOffset SavedAt { get; set; }

    /// <summary>What receiving led to.</summary>
    public ActResponse? Answer { get; set; }

    /// <summary>Whether the clerk still owes the case an outcome.</summary>
    [JsonIgnore]
    public bool OwesOutcome => Answer is { State: "Received" or "Applied" };

    /// <summary>What a list shows.</summary>
    [JsonIgnore]
    public string? Title => string.Join(" · ", new[] { Form.Name.Trim(), Form.MatterName ?? "" }.Where(t => t.Length > 0)) is { Length: > 0 } title
        ? title[..Math.Min(title.Length, 100)] : null;
}
