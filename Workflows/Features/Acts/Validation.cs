using ApprovalHub.Domain.Kernel;
using FluentValidation;

namespace ApprovalHub.Features.Acts;

/// <summary>From a validator's findings to a refusal.</summary>
internal static class Validation
{
    /// <summary>Refuses <c>REQUEST_INVALID</c> with every field and what is wrong with it.</summary>
    public static void MustHold<T>(this AbstractValidator<T> validator, T request)
    {
        var result = validator.Validate(request);
        if (!result.IsValid)
        {
            throw Refusal.Invalid("REQUEST_INVALID")
                .With("fields", string.Join("; ", result.Errors.Select(e => $"{e.PropertyName}: {e.ErrorCode}"))).Throwable();
        }
    }
}
