"""A second reading that needs no exact wording: `reading` weighs by `weights` what `features` say of each pair that `order` allows."""
