namespace ApprovalHub.Domain.People;

/// <summary>Days on which a person is away (请假、外出), both ends included.</summary>
public sealed record Leave(Guid PersonId, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly day) => From <= day && day <= To;
}
