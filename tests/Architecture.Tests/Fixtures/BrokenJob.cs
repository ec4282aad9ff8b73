namespace ApprovalHub.Architecture.Tests.Fixtures;

/// <summary>Takes a whole thing where its id would do: by the time it runs, the thing is another.</summary>
public sealed class BrokenJob
{
    public Broken.Contract? Last { get; private set; }

    public Task Render(Broken.Contract contract)
    {
        Last = contract;
        return Task.CompletedTask;
    }
}
