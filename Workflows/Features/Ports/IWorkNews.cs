namespace ApprovalHub.Features.Ports;

/// <summary>Tells whoever looks on that something was committed. It may be lost: what is true stands in the database, and pages poll.</summary>
public interface IWorkNews
{
    /// <summary>Never throws and never waits for anybody: the act is done already.</summary>
    void Tell(WorkChange change);

    /// <summary>These people have a new notice; as lightly.</summary>
    void Tell(IReadOnlyCollection<Guid> people);
}
