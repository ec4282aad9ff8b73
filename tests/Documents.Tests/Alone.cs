namespace ApprovalHub.Documents.Tests;

/// <summary>Tests that run beside no other: they measure the memory of the whole process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
