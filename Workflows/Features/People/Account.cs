using Microsoft.AspNetCore.Identity;

namespace ApprovalHub.Features.People;

/// <summary>The account of a person; its id is the person's.</summary>
public sealed class Account : IdentityUser<Guid>;
